; A lock that is awaited.

((await_expression (call_expression) @call)
  (#in-async? @call))
