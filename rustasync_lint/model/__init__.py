"""How a program is read: workspace, modules, items, names, bodies, types. Knows nothing of async traps."""
