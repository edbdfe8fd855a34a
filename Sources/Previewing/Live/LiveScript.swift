/// The script that loads a page again when it has changed, and shows findings over it.
enum LiveScript {
    /// A page with the script in its head. No built page has it.
    ///
    /// - Parameters:
    ///   - edition: which pages it is one of, so that the script sees when there are newer ones.
    ///   - report: which findings the page shows instead of what the site has there; nil for pages of the site.
    static func inserted(into page: [UInt8], edition: String, report: String? = nil) -> [UInt8] {
        let shown = report.map { " data-report=\"\($0)\"" } ?? ""
        let tag = Array(
            "<script src=\"/\(LivePaths.script)\" data-pages=\"\(edition)\"\(shown) defer></script>\n".utf8)
        let place = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.count
        return page[..<place] + tag + page[place...]
    }

    static let text = #"""
        // The preview of onrecord serve: loads this page again when it has changed, and shows findings over it.
        (() => {
          "use strict";
          const { pages: own, report: listed } = document.currentScript.dataset;
          const folder = "/.onrecord/";

          // The place where the reader was. The browser keeps it too, but not where the page above has grown.
          const remember = () => {
            history.replaceState({ ...history.state, place: { x: scrollX, y: scrollY } }, "");
          };
          const restore = () => {
            const { place, ...others } = history.state ?? {};
            if (!place) return;
            history.replaceState(others, "");
            scrollTo({ left: place.x, top: place.y, behavior: "instant" });
          };
          if (document.readyState === "complete") restore();
          else addEventListener("load", restore);

          // Findings, in a tree of their own that the page's style does not reach.
          let host = null;
          let wanted = "";
          let shown = "";
          let dismissed = "";
          let before = null;

          const close = () => {
            if (!host) return;
            host.remove();
            host = null;
            shown = "";
            before?.focus?.({ preventScroll: true });
          };

          const open = () => {
            before = document.activeElement;
            host = document.createElement("div");
            host.id = "onrecord-findings";
            const root = host.attachShadow({ mode: "open" });
            const style = document.createElement("link");
            style.rel = "stylesheet";
            style.href = folder + "live.css";
            const panel = document.createElement("section");
            panel.className = "overlay";
            panel.setAttribute("role", "alertdialog");
            panel.setAttribute("aria-labelledby", "title");
            panel.tabIndex = -1;
            panel.addEventListener("keydown", (event) => {
              if (event.key === "Escape") hide();
            });
            root.append(style, panel);
            document.body.append(host);
            return panel;
          };

          const hide = () => {
            dismissed = shown;
            close();
          };

          const show = async (report) => {
            if (shown === report || dismissed === report) return;
            const answer = await fetch(folder + "findings", { cache: "no-store" });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            // Meanwhile they may have been mended, or become others.
            if (!answer.ok || wanted !== report) return;
            const isNew = !host;
            const panel = isNew ? open() : host.shadowRoot.querySelector(".overlay");
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = "Hide (Esc)";
            button.addEventListener("click", hide);
            panel.replaceChildren(button, ...page.querySelector("main").childNodes);
            shown = report;
            if (isNew) panel.focus({ preventScroll: true });
          };

          const heed = (state) => {
            if (state.pages !== own) {
              remember();
              location.reload();
              return;
            }
            // A page that is nothing but findings is loaded again when these are others.
            if (listed !== undefined) {
              if (listed !== state.report) {
                remember();
                location.reload();
              }
              return;
            }
            wanted = state.errors > 0 ? state.report : "";
            if (wanted) {
              show(wanted).catch(() => {
                // The server went away meanwhile; it tells again when it is back.
              });
            } else {
              close();
            }
          };

          // A page that nobody sees holds no connection: browsers have few for each server.
          let source = null;
          const listen = () => {
            if (document.hidden) {
              source?.close();
              source = null;
            } else if (!source) {
              source = new EventSource(folder + "events");
              source.addEventListener("state", (event) => heed(JSON.parse(event.data)));
              source.addEventListener("error", () => {
                // A browser tries again by itself, unless it was answered with something else than events.
                if (source?.readyState === EventSource.CLOSED) {
                  source = null;
                  setTimeout(listen, 1000);
                }
              });
            }
          };
          document.addEventListener("visibilitychange", listen);
          addEventListener("pagehide", () => {
            source?.close();
            source = null;
          });
          addEventListener("pageshow", listen);
          listen();
        })();

        """#
}
