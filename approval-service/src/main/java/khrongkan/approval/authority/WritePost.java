package khrongkan.approval.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a post is called, as it is printed. */
public record WritePost(@NotBlank @Size(max = 300) String title) {}
