package khrongkan.participants.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.changerequest.Records;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.person.domain.Person;

/** The register of people as changes are proposed of it. */
@ApplicationScoped
class PersonRecords implements Records<Person.Draft> {

    private final People people;
    private final EntityManager rows;

    PersonRecords(People people, EntityManager rows) {
        this.people = people;
        this.rows = rows;
    }

    @Override
    public Target target() {
        return Target.PERSON;
    }

    @Override
    public Class<Person.Draft> draft() {
        return Person.Draft.class;
    }

    @Override
    public Optional<Known<Person.Draft>> known(String office, UUID id) {
        return Optional.ofNullable(rows.find(PersonEntity.class, id))
                .filter(found -> found.office().equals(office) && found.mergedInto() == null)
                .map(found -> new Known<>(found.version(), found.content().draft()));
    }

    @Override
    public Map<String, String> companions() {
        return Map.of("/phone", "/phoneExtension");
    }

    @Override
    public void check(Person.Draft draft, Faults faults) {
        Person.read(draft, faults);
    }

    @Override
    public Applied enter(Caller caller, Person.Draft draft) {
        var added = people.add(caller, draft);
        return new Applied(added.id(), added.version());
    }

    @Override
    public Applied replace(Caller caller, UUID id, long known, Person.Draft draft) {
        return new Applied(id, people.replace(caller, id, known, draft).version());
    }
}
