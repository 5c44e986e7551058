; What may poll a future by reference and leave it behind.

((macro_invocation) @poll
  (#may-leave-asleep? @poll))

((call_expression) @poll
  (#may-leave-asleep? @poll))
