package org.entente.model;

/**
 * A word of a sentence, or a whole name that was read as one word.
 *
 * @param form the word as written
 * @param lemma its dictionary form in lower case, as the language pack names it
 * @param tag universal part-of-speech tag, such as {@code VERB}
 * @param head index of the governing token in the sentence, -1 for the root
 * @param relation universal dependency to the head, such as {@code nsubj:pass}
 * @param passive true for a verb form in the passive voice
 * @param mention index of the actor mention that it carries in {@link Document#mentions}, -1 for none
 */
public record Token(
        Span span, String form, String lemma, String tag, int head, String relation, boolean passive, int mention) {

    /** The same word under another head. */
    public Token under(int newHead, String newRelation) {
        return new Token(span, form, lemma, tag, newHead, newRelation, passive, mention);
    }
}
