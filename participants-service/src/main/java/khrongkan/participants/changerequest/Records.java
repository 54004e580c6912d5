package khrongkan.participants.changerequest;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.check.domain.Faults;

/**
 * One register that changes are proposed of; its own rules judge them and its own use cases apply them.
 *
 * @param <D> a record as somebody would type it, the body of its POST and PUT
 */
public interface Records<D> {

    /** What kind of record it keeps. */
    Target target();

    /** The class of its drafts. */
    Class<D> draft();

    /** A record of an office as it is now. */
    Optional<Known<D>> known(String office, UUID id);

    /** Fields that speak of another one: a patch of that one alone takes them out, as they speak of what was. */
    Map<String, String> companions();

    /** Notes what is wrong with a draft. */
    void check(D draft, Faults faults);

    /** Enters a record, in the running transaction. */
    Applied enter(Caller caller, D draft);

    /** Replaces a record of this version, in the running transaction. */
    Applied replace(Caller caller, UUID id, long known, D draft);

    /** A record as it is now. */
    record Known<D>(long version, D draft) {}

    /** A record as an accepted change left it. */
    record Applied(UUID id, long version) {}
}
