package org.entente.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.model.Article;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What pages wrap round an article, as patterns of one language: {@code boilerplate.txt} with the columns kind and
 * pattern (a regular expression over one line). The text is never changed; {@link #in} tells which stretches of it say
 * nothing of the news.
 */
public record Boilerplate(Map<Kind, List<Pattern>> patterns) {

    /** What of the text goes where a pattern is found. */
    public enum Kind {
        /** Stands at the beginning of a line: the line goes. */
        LINE,
        /** Like {@code line}; when nothing else stands in the line, a short line without full stop behind it goes too. */
        HEADING,
        /** Is a line from beginning to end. */
        WHOLE,
        /** Stands anywhere in a line of the length of a caption: the line goes. */
        CAPTION,
        /** Place and agency at the beginning of a line: they go, and so do the few lines before (caption, by-line). */
        DATELINE,
        /** Goes wherever it stands, alone. */
        PART,
        /** Goes together with what follows in its line. */
        TAIL,
        /** Stands at the beginning of a line: all from here to the end goes. */
        REST
    }

    public Boilerplate {
        patterns = Collections.unmodifiableMap(new EnumMap<>(patterns));
    }

    static Boilerplate read(PackFolder folder) {
        var patterns = new EnumMap<Kind, List<Pattern>>(Kind.class);
        for (var kind : Kind.values()) {
            patterns.put(kind, new ArrayList<>());
        }
        for (var row : folder.table("boilerplate.txt")) {
            try {
                var kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
                var pattern = Pattern.compile(row.cell(1));
                patterns.getOrDefault(kind, new ArrayList<>()).add(pattern);
            } catch (PatternSyntaxException e) {
                throw row.problem("'" + row.cell(1) + "' is no pattern: " + e.getDescription(), "correct it");
            } catch (IllegalArgumentException e) {
                throw row.problem("unknown kind '" + row.cell(0) + "'", "take one of " + names());
            }
        }
        return new Boilerplate(patterns);
    }

    private static String names() {
        var names = new ArrayList<String>();
        for (var kind : Kind.values()) {
            names.add(kind.name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", names);
    }

    /** The stretches of an article's text that say nothing of the news, in order, none touching the next. */
    public List<Span> in(Article article) {
        return in(article.text(), article.title());
    }

    /** The same for a text and its title; the title counts where it stands again at the beginning of the text. */
    public List<Span> in(String text, @Nullable String title) {
        return new BoilerplateSearch(this, text, title).spans();
    }

    /** A match of a pattern of that kind at the beginning of the region that {@code limit} characters bound. */
    @Nullable
    Matcher opening(Kind kind, String text, Span line, int limit) {
        for (var pattern : of(kind)) {
            var matcher = matcher(pattern, text, line.start(), Math.min(line.end(), line.start() + limit));
            if (matcher.lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    List<Pattern> of(Kind kind) {
        return patterns.getOrDefault(kind, List.of());
    }

    /** A matcher for a part of the text; lookahead and lookbehind see beyond it. */
    static Matcher matcher(Pattern pattern, String text, int start, int end) {
        return pattern.matcher(text).region(start, end).useTransparentBounds(true);
    }
}
