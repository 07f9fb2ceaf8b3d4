from colombia_brief.formats.article_json import from_json as from_json
from colombia_brief.formats.article_json import to_json as to_json
from colombia_brief.formats.markdown import to_markdown as to_markdown
from colombia_brief.formats.markdown_document import from_markdown as from_markdown
