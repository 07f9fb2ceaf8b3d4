from colombia_brief.brief import load_brief as load_brief
from colombia_brief.checking import check as check
from colombia_brief.checking import ensure as ensure
from colombia_brief.exceptions import (
    ColombiaBriefError as ColombiaBriefError,
)
from colombia_brief.exceptions import (
    FieldError as FieldError,
)
from colombia_brief.exceptions import (
    InvalidArticleError as InvalidArticleError,
)
from colombia_brief.exceptions import (
    LoadError as LoadError,
)
from colombia_brief.exceptions import (
    Problem as Problem,
)
from colombia_brief.exceptions import (
    ProblemCode as ProblemCode,
)
from colombia_brief.findings import (
    Finding as Finding,
)
from colombia_brief.findings import (
    Outcome as Outcome,
)
from colombia_brief.findings import (
    Report as Report,
)
from colombia_brief.findings import (
    Severity as Severity,
)
from colombia_brief.findings import (
    Verification as Verification,
)
from colombia_brief.findings import (
    Waived as Waived,
)
from colombia_brief.formats.article_json import from_json as from_json
from colombia_brief.formats.article_json import to_json as to_json
from colombia_brief.model import (
    Article as Article,
)
from colombia_brief.model import (
    AttributionLevel as AttributionLevel,
)
from colombia_brief.model import (
    Correction as Correction,
)
from colombia_brief.model import (
    CorrectionKind as CorrectionKind,
)
from colombia_brief.model import (
    Derivation as Derivation,
)
from colombia_brief.model import (
    DerivationKind as DerivationKind,
)
from colombia_brief.model import (
    Interval as Interval,
)
from colombia_brief.model import (
    Medium as Medium,
)
from colombia_brief.model import (
    Modifier as Modifier,
)
from colombia_brief.model import (
    Period as Period,
)
from colombia_brief.model import (
    Quantity as Quantity,
)
from colombia_brief.model import (
    Quote as Quote,
)
from colombia_brief.model import (
    QuoteKind as QuoteKind,
)
from colombia_brief.model import (
    Response as Response,
)
from colombia_brief.model import (
    Section as Section,
)
from colombia_brief.model import (
    Source as Source,
)
from colombia_brief.model import (
    SourceKind as SourceKind,
)
from colombia_brief.model import (
    Span as Span,
)
from colombia_brief.model import (
    Statistic as Statistic,
)
from colombia_brief.model import (
    Waiver as Waiver,
)
