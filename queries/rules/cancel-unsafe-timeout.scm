; A call or macro that drops the futures it is given before they are done.

((call_expression) @call
  (#cuts-short? @call)
  (#in-async? @call))

((macro_invocation) @call
  (#cuts-short? @call)
  (#in-async? @call))
