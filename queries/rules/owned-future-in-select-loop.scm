; A select! whose losers are dropped.

((macro_invocation) @select
  (#drops-losers? @select)
  (#in-async? @select))
