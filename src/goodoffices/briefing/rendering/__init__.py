"""Documents as files: each module of this folder is one format, with what `registry.Renderer` asks for."""
