from colombia_brief.formats.article_json import from_json as from_json
from colombia_brief.formats.article_json import to_json as to_json
from colombia_brief.formats.html import to_html as to_html
from colombia_brief.formats.markdown import to_markdown as to_markdown
from colombia_brief.formats.markdown_document import from_markdown as from_markdown
from colombia_brief.formats.schema_org import to_schema_org as to_schema_org
