; What may drop a future, and what tells the kernel where memory is.

((macro_invocation) @call
  (#may-be-in-flight? @call)
  (#in-async? @call))

((call_expression) @call
  (#may-be-in-flight? @call)
  (#in-async? @call))
