/** Requests that nobody should send, made out of the description, and what is looked for in their answers. */
package khrongkan.system.fuzz;
