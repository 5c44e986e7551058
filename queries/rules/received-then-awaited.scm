; Async functions, blocks and closures that take a value out of a channel or a queue.

(function_item
  (function_modifiers "async")
  body: (block) @frame
  (#receives? @frame))

((async_block) @frame
  (#receives? @frame))

((closure_expression "async") @frame
  (#receives? @frame))
