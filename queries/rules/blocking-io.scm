; A call, or a function passed to be called, that waits for a file, a peer, a process or a database.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "file" "network" "process" "dns" "http" "database" "console" "ipc"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "file" "network" "process" "dns" "http" "database" "console" "ipc"))

((macro_invocation) @call
  (#in-async? @call)
  (#blocks? @call "file" "network" "process" "dns" "http" "database" "console" "ipc"))

((for_expression) @call
  (#in-async? @call)
  (#blocks? @call "file" "network" "process" "dns" "http" "database" "console" "ipc"))
