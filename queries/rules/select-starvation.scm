; A select! in async code.

((macro_invocation) @select
  (#polls? @select)
  (#in-async? @select))
