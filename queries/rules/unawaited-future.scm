; Every place at which a value is thrown away: a statement, and a `let` that may bind it in vain.

((expression_statement
   [(call_expression) (try_expression) (await_expression) (async_block) (assignment_expression) (block)
    (unsafe_block) (match_expression) (if_expression) (macro_invocation) (tuple_expression) (array_expression)
    (struct_expression) (parenthesized_expression)]) @drop)

((let_declaration
   pattern: [(identifier) (mut_pattern) (tuple_pattern) (captured_pattern) "_"]
   value: (_)) @drop)
