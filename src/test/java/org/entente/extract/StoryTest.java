package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryTest {

    private static List<Story> stories(String text, boolean digest) {
        return Story.of(Reading.document("en", text, null), digest);
    }

    @Test
    void anArticleIsOneStory() {
        var story = stories("Laos met Nepal. Nepal thanked Oman.\n\nNepal signed a treaty with Laos.", false)
                .get(2);
        assertThat(story.count("NPL")).isEqualTo(3);
        assertThat(story.actors()).isEqualTo(3);
        assertThat(story.together("NPL", "LAO")).isEqualTo(2);
        assertThat(story.opensWith("LAO")).isTrue();
        assertThat(story.opensWith("OMN")).isFalse();
    }

    @Test
    void aParagraphOfADigestIsAStoryOfItsOwn() {
        var stories = stories("Laos met Nepal.\n\nOman sued Peru.", true);
        assertThat(stories.get(0).count("OMN")).isZero();
        assertThat(stories.get(1).opensWith("OMN")).isTrue();
        assertThat(stories.get(1).actors()).isEqualTo(2);
    }

    @Test
    void actorsThatAreNamedAlikeRankAlike() {
        var story = stories("Laos met Nepal. Nepal thanked Oman.", false).get(0);
        assertThat(story.rank("NPL")).isEqualTo(1);
        assertThat(story.rank("LAO")).isEqualTo(2);
        assertThat(story.rank("OMN")).isEqualTo(2);
        assertThat(story.rank("PER")).isZero();
    }
}
