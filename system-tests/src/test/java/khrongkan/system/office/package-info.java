/** An office with one of everything in it, and for each operation of the description a request that is about it. */
package khrongkan.system.office;
