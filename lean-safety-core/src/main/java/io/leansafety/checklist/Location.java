package io.leansafety.checklist;

import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of work (现场具体地点) with the posts that it concerns and its risk points. Section C; X52 三(一)2(2).
 *
 * @param id the id, unique in its company, required
 * @param name what people call it
 * @param subject the subject that it belongs to, required
 * @param posts the posts that it is assigned to
 * @param riskPoints its risk points
 */
public record Location(
        @Nullable LocationId id,
        @Nullable String name,
        @Nullable SubjectId subject,
        List<Post> posts,
        List<RiskPoint> riskPoints) {
    public Location {
        posts = List.copyOf(posts);
        riskPoints = List.copyOf(riskPoints);
    }

    /**
     * A post (岗位): everybody of a subject who has it.
     *
     * @param subject the subject, or null for the location's own
     * @param post what the post is called, required
     */
    public record Post(
            @Nullable SubjectId subject, @Nullable String post) {}

    /**
     * A risk point (风险点). Rule H3.
     *
     * @param id the id in its location, required
     * @param title what the risk is
     * @param level its level, required
     */
    public record RiskPoint(
            @Nullable EntryId id,
            @Nullable String title,
            @Nullable RiskLevel level) {}

    /**
     * Returns the posts, each with its subject.
     *
     * @return the posts that name a post and a subject of their own or have this location's
     */
    public List<Post> assignedPosts() {
        return posts.stream()
                .map(post -> new Post(post.subject() == null ? subject : post.subject(), post.post()))
                .filter(post -> post.subject() != null && post.post() != null)
                .toList();
    }
}
