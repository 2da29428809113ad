package org.entente.read;

import org.jspecify.annotations.Nullable;

/**
 * An article as its file gives it, before anything is checked.
 *
 * @param where file and line
 * @param published the date as written
 * @param language the language as written
 * @param languageIsSure false where pages often give a wrong one, so that the text is asked first
 */
record Draft(
        String where,
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String text,
        @Nullable String published,
        @Nullable String language,
        boolean languageIsSure,
        @Nullable String publisher) {}
