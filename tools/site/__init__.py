"""The documentation as a web site: `python -m tools.site` builds it, `--check` only follows every link.

Pages are static and whole in themselves: no script, no font, nothing fetched.
"""
