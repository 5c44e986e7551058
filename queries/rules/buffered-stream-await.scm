; A method of streams that gives the next item, or awaits something for each.

((call_expression
  function: (field_expression)) @call
  (#takes-items? @call)
  (#in-async? @call))
