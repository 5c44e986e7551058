; Everything that makes a future: async functions, blocks and closures, and `stream!`.

(function_item
  (function_modifiers "async")
  body: (block) @frame)

((async_block) @frame)

(closure_expression "async") @frame

((macro_invocation) @frame
  (#generates? @frame))
