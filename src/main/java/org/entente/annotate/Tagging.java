package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.LanguagePack;
import org.entente.language.Lemmas;
import org.entente.model.Mention;
import org.entente.model.Token;

/** Tags, lemmas and voice of the words of a sentence. */
final class Tagging {

    private final LanguagePack pack;
    private final Models models;

    Tagging(LanguagePack pack, Models models) {
        this.pack = pack;
        this.models = models;
    }

    /** Whether the word is a proper name, which the models know by a stand-in. */
    static boolean isName(Token token, List<Mention> mentions) {
        return Strangers.isOne(token)
                || token.mention() >= 0
                        && (mentions.get(token.mention()).kind() != Mention.Kind.DEMONYM
                                || token.form().indexOf(' ') >= 0);
    }

    List<Token> tag(List<Token> words, List<Mention> mentions) {
        var forms = words.stream()
                .map(word -> isName(word, mentions) ? Models.NAME : word.form())
                .toArray(String[]::new);
        var tags = models.tags(forms);
        var out = new ArrayList<Token>(words.size());
        for (var i = 0; i < tags.length; i++) {
            var tag = tag(words.get(i), tags[i], mentions);
            out.add(tagged(words.get(i), isVerbAfterAll(words, tags, i, mentions) ? "VERB" : tag));
        }
        return out;
    }

    /**
     * Taggers take verbs of headlines for nouns: "The Pakistan Air Force carries out two strikes". A word that the pack
     * knows as nothing but a verb is one; so is one with the ending of a present tense right behind a name, when what
     * follows cannot go with a noun.
     */
    private boolean isVerbAfterAll(List<Token> words, String[] tags, int i, List<Mention> mentions) {
        var word = words.get(i);
        if (word.mention() >= 0
                || !mayBeVerb(word.form(), tags[i])
                || pack.lemmas().find(word.form(), 'V').isEmpty()
                || !Character.isLowerCase(word.form().charAt(0))) {
            return false;
        }
        if (pack.lemmas().find(word.form(), 'N').isEmpty()
                && pack.lemmas().find(word.form(), 'A').isEmpty()) {
            return true;
        }
        var ending = pack.info().presentEndings().stream().anyMatch(word.form()::endsWith);
        return ending
                && tags[i].equals("NOUN")
                && i > 0
                && i + 1 < words.size()
                && words.get(i - 1).mention() >= 0
                && isName(words.get(i - 1), mentions)
                && switch (tags[i + 1]) {
                    case "DET", "NUM", "ADJ", "PRON", "ADP", "NOUN", "PROPN", "ADV" -> true;
                    default -> false;
                };
    }

    /** Function words are none; but taggers take verbs with a passive prefix for prepositions. */
    private boolean mayBeVerb(String form, String tag) {
        return switch (tag) {
            case "NOUN", "PROPN", "ADJ", "ADV", "X", "PUNCT", "SYM", "NUM" -> true;
            case "ADP" -> hasPassivePrefix(form);
            default -> false;
        };
    }

    private static String tag(Token word, String told, List<Mention> mentions) {
        if (isName(word, mentions)) {
            return "PROPN";
        }
        var odd = word.mention() >= 0 && !told.equals("ADJ") && !told.equals("PROPN") && !told.equals("NOUN");
        return odd ? "ADJ" : told;
    }

    private Token tagged(Token word, String tag) {
        var entry = word.mention() >= 0 ? null : lemma(word.form(), tag);
        var prefixed = tag.equals("VERB") && hasPassivePrefix(word.form());
        return new Token(
                word.span(),
                word.form(),
                entry == null ? word.lemma() : entry.lemma(),
                tag,
                -1,
                "",
                prefixed || entry != null && entry.passive(),
                word.mention());
    }

    private Lemmas.@org.jspecify.annotations.Nullable Entry lemma(String form, String tag) {
        var order =
                switch (tag) {
                    case "VERB", "AUX" -> "VNA";
                    case "ADJ", "ADV" -> "AVN";
                    default -> "NVA";
                };
        for (var pos : order.toCharArray()) {
            var entry = pack.lemmas().find(form, pos);
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        return null;
    }

    private boolean hasPassivePrefix(String form) {
        var lower = form.toLowerCase(Locale.ROOT);
        return pack.info().passivePrefixes().stream()
                .anyMatch(prefix -> lower.startsWith(prefix) && lower.length() > prefix.length() + 3);
    }

    /** Participles that describe a noun are passive unless their ending says otherwise: "troops sent to Iraq". */
    List<Token> voiced(List<Token> parsed) {
        if (pack.info().activeParticiples().isEmpty()) {
            return parsed;
        }
        var out = new ArrayList<>(parsed);
        for (var i = 0; i < parsed.size(); i++) {
            var token = parsed.get(i);
            if (token.tag().equals("VERB") && isBareParticiple(parsed, i)) {
                out.set(
                        i,
                        new Token(
                                token.span(),
                                token.form(),
                                token.lemma(),
                                token.tag(),
                                token.head(),
                                token.relation(),
                                true,
                                token.mention()));
            }
        }
        return out;
    }

    private boolean isBareParticiple(List<Token> words, int verb) {
        var token = words.get(verb);
        var form = token.form().toLowerCase(Locale.ROOT);
        if (!token.relation().equals("acl")
                || pack.info().activeParticiples().stream().anyMatch(form::endsWith)) {
            return false;
        }
        for (var other : words) {
            if (other.head() == verb
                    && (other.relation().startsWith("nsubj")
                            || other.relation().equals("mark")
                            || other.relation().startsWith("aux")
                            || other.relation().equals("obj"))) {
                return false;
            }
        }
        return true;
    }
}
