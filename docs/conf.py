"""Sphinx: four quadrants in MyST Markdown, the API from the docstrings, no network."""

from importlib.metadata import version as version_of

project = "colombia_brief"
author = "The colombia_brief developers"
project_copyright = "2026, The colombia_brief developers"
version = release = version_of("colombia-brief")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "colombia_brief"

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_class_signature = "separated"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
# The attributes of an attrs class stand in its docstring; listing the slots again would say nothing.
autodoc_default_options = {"members": True, "undoc-members": False, "exclude-members": "__init__,__new__"}
