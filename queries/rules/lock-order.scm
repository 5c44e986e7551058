; Any call: it may take a lock, itself or further down.

((call_expression) @call
  (#in-async? @call))
