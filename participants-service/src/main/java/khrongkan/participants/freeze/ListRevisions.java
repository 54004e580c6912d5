package khrongkan.participants.freeze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import khrongkan.kit.caller.Callers;
import khrongkan.participants.freeze.store.Freezes;
import khrongkan.participants.registration.ListChanged;

/** Makes a new revision of a list that was frozen when it changes, in the transaction of the change. */
@ApplicationScoped
class ListRevisions {

    private final Freezes freezes;
    private final Callers callers;
    private final ObjectMapper json;

    ListRevisions(Freezes freezes, Callers callers, ObjectMapper json) {
        this.freezes = freezes;
        this.callers = callers;
        this.json = json;
    }

    void changed(@Observes ListChanged list) {
        var actor = callers.current().subject();
        freezes.note(list.seminarId(), list.number(), actor, () -> text(list));
    }

    private String text(ListChanged list) {
        try {
            return json.writeValueAsString(list.changes());
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
