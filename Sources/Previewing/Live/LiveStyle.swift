/// How findings look, over a page and as a page of their own: legible whatever the theme is.
enum LiveStyle {
    static let text = #"""
        :root, .overlay {
          color-scheme: light dark;
          --paper: #fffdf8; --ink: #1b1c1e; --soft: #55585e; --rule: #d8d6ce; --tint: #f3f2ed;
          --error: #a3211b; --warning: #9a4a00; --note: #1d4f8c;
        }
        @media (prefers-color-scheme: dark) {
          :root, .overlay {
            --paper: #16181b; --ink: #e4e2dc; --soft: #a9abae; --rule: #3a3d43; --tint: #1f2226;
            --error: #f48b83; --warning: #f0a35c; --note: #8db8ee;
          }
        }
        body, .overlay {
          background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          text-align: start;
        }
        body { margin: 0 auto; max-width: 64rem; padding: 1.5rem; }
        .overlay {
          position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 75vh; overflow: auto;
          box-sizing: border-box; padding: 1rem 1.5rem; border-top: .375rem solid var(--error);
          box-shadow: 0 0 3rem rgb(0 0 0 / 45%);
        }
        .overlay:focus-visible { outline: .1875rem solid var(--note); outline-offset: -.1875rem; }
        .overlay button { float: inline-end; font: inherit; padding: .25rem .75rem; color: inherit; background: var(--tint);
          border: 1px solid var(--soft); border-radius: .25rem; }
        h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
        p { margin: 0 0 .5rem; }
        ol { list-style: none; margin: 1rem 0; padding: 0; }
        li { border-top: 1px solid var(--rule); padding: .75rem 0; }
        code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875rem; }
        pre { margin: 0; padding: .5rem .75rem; background: var(--tint); overflow-x: auto; line-height: 1.4; tab-size: 4; }
        .error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
        .place { color: var(--soft); overflow-wrap: anywhere; }
        a { color: var(--note); }
        @media (forced-colors: active) { .overlay { border: .375rem solid CanvasText; } }
        @media print { .overlay { display: none; } }

        """#
}
