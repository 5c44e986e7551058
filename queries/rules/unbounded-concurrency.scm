; Calls that run many futures at once, or one more in each turn of a loop.

((call_expression) @call
  (#in-async? @call))
