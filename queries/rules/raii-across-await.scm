; Every place at which an async body may be suspended.

((await_expression) @await)

((macro_invocation) @await
  (#polls? @await))
