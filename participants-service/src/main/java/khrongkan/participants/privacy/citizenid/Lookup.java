package khrongkan.participants.privacy.citizenid;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;

/** Which number is looked for. Its text form leaves the number out. */
public record Lookup(@NotBlank String citizenId) {

    /** Who has it; empty where nobody has. */
    public record Found(List<UUID> people) {

        public Found {
            people = List.copyOf(people);
        }
    }

    @Override
    public String toString() {
        return "Lookup[]";
    }
}
