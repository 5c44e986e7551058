; A call in a destructor that starts a task.

((call_expression) @call
  (#runs-in-drop? @call)
  (#spawns? @call))
