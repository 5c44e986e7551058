; A call that gives the next connection of a listener.

((call_expression
   function: (field_expression)) @accept
  (#in-async? @accept)
  (#accepts? @accept))
