package khrongkan.gateway.route;

/**
 * The paths under one prefix.
 *
 * @param prefix whole segments, without a slash at the end
 * @param service who answers
 * @param open whether no token is needed
 * @param foreign whether what answers is no part of this system, and cares for its own headers
 */
public record Route(String prefix, String service, boolean open, boolean foreign) {}
