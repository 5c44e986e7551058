"""One small module per trap; each holds a `RULE` and the judgement that goes with its query."""
