; Where a future is put to use: awaited, given to a call that runs it, polled by a macro.

((await_expression) @site
  (#in-async? @site))

((call_expression) @site
  (#runs-futures? @site))

((macro_invocation) @site
  (#polls? @site)
  (#in-async? @site))

; What `#[tokio::main]` runs.
(function_item
  (function_modifiers "async")
  body: (block) @site)
