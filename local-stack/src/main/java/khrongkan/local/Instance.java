package khrongkan.local;

/**
 * One process among those of a service.
 *
 * @param number from 1
 */
public record Instance(Service service, int number) {

    static Instance first(Service service) {
        return new Instance(service, 1);
    }

    /** By what its log and its entry among the running processes are known. */
    String name() {
        return number == 1 ? service.folder() : service.folder() + "-" + number;
    }
}
