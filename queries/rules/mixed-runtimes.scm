; What drives a future: a call that is given one, and an attribute around a function.

((call_expression) @drive
  (#drives? @drive))

(function_item
  body: (block) @drive
  (#drives? @drive))
