; The body of a function.

(function_item
  body: (block) @body
  (#in-async? @body))
