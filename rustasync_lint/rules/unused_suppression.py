"""Comments that allow a rule where it finds nothing; `suppress` finds them."""

from rustasync_lint.rule import Rule, nothing

RULE = Rule(
    id="unused-suppression",
    severity="note",
    group="core",
    summary="an allow comment that hides nothing, or that allows nothing",
    check=nothing,
)
