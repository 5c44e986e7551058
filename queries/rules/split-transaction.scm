; Async functions, blocks and closures that make changes which may belong together.

(function_item
  (function_modifiers "async")
  body: (block) @frame
  (#may-split? @frame))

((async_block) @frame
  (#may-split? @frame))

((closure_expression "async") @frame
  (#may-split? @frame))
