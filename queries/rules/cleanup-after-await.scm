; Async functions, blocks and closures that do something and may undo it.

(function_item
  (function_modifiers "async")
  body: (block) @frame
  (#may-undo? @frame))

((async_block) @frame
  (#may-undo? @frame))

((closure_expression "async") @frame
  (#may-undo? @frame))
