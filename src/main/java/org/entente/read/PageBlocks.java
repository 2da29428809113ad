package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page once, without recursion, and cuts its words into blocks where the tags of HTML begin new lines. */
final class PageBlocks implements NodeFilter {

    /** Words between two breaks. {@code noise} is the outermost element round them that is named like no article. */
    record Block(String text, int linked, Element container, @Nullable Element noise) {

        /** Share of its characters that are links, 0 to 1. */
        double linkShare() {
            return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
        }
    }

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "iframe",
            "svg",
            "math",
            "figure",
            "figcaption",
            "picture",
            "object",
            "video",
            "audio",
            "canvas",
            "head",
            "dialog");

    private static final Set<String> SKIPPED_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "dialog", "search", "menu", "alert");

    /** Names that pages give to what is no article, as parts of a class or an id. */
    private static final Set<String> NOISE = Set.of(
            "comment",
            "comments",
            "komentar",
            "share",
            "sharing",
            "social",
            "sosmed",
            "related",
            "terkait",
            "sidebar",
            "promo",
            "promoted",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "iklan",
            "banner",
            "newsletter",
            "subscribe",
            "subscription",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "navbar",
            "footer",
            "popup",
            "modal",
            "cookie",
            "recommended",
            "recommendation",
            "recommendations",
            "rekomendasi",
            "tags",
            "copyright",
            "pagination",
            "popular",
            "populer",
            "terpopuler",
            "trending",
            "outbrain",
            "taboola",
            "signup",
            "login",
            "toolbar",
            "caption",
            "bacajuga",
            "byline",
            "author");

    private static final Set<String> HOLDERS = Set.of("html", "body", "main", "article");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Element root;
    private Element container;
    private @Nullable Element noise;
    private int linked;
    private int links;
    private int articles;

    private PageBlocks(Element root) {
        this.root = root;
        container = root;
    }

    static List<Block> of(Element root) {
        var walk = new PageBlocks(root);
        root.filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isSkipped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
        } else if (element.nameIs("a")) {
            links++;
        } else if (element.isBlock()) {
            flush();
            container = element;
        }
        articles += HOLDERS.contains(element.normalName()) && !element.nameIs("body") ? 1 : 0;
        if (noise == null && isNoise(element)) {
            flush();
            noise = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("a")) {
                links--;
            } else if (element.isBlock()) {
                flush();
                var parent = element.parent();
                container = element == root || parent == null ? root : parent;
            }
            articles -= HOLDERS.contains(element.normalName()) && !element.nameIs("body") ? 1 : 0;
            if (element == noise) {
                flush();
                noise = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || SKIPPED_ROLES.contains(element.attr("role"))
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private boolean isNoise(Element element) {
        if (element.nameIs("header")) {
            return articles == 0;
        }
        if (HOLDERS.contains(element.normalName()) || element.attributesSize() == 0) {
            return false;
        }
        var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        for (var name : names.split("[^a-z]+")) {
            if (NOISE.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Runs of blanks are one space, as a browser shows them; what it does not show at all is left out. */
    private void append(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (last != ' ' && last != '\n') {
                    words.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                words.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** One break begins a line, the second a paragraph. */
    private void lineBreak() {
        var end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        words.setLength(end);
        if (end > 0 && words.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            words.append('\n');
        }
    }

    private void flush() {
        var text = words.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linked, container, noise));
        }
        words.setLength(0);
        linked = 0;
    }
}
