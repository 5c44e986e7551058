; A call as a statement: what it gives is dropped.

((expression_statement
   (call_expression) @call))
