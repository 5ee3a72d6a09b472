/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The services that a viewpoint brings along. */
public final class ServiceRegistry {

	private final Map<String, Service> services = new HashMap<>();
	private final Set<String> ambiguous = new HashSet<>();

	/**
	 * Adds the services of a class.
	 *
	 * @param name the class
	 * @param loader what finds it
	 */
	public void add(String name, ClassLoader loader) throws ExpressionException {
		try {
			var type = Class.forName(name, true, loader);
			var instance = type.getConstructor().newInstance();
			for (var method : type.getMethods()) {
				if (Service.isService(method) && services.put(method.getName(), new Service(instance, method)) != null) {
					ambiguous.add(method.getName());
				}
			}
		} catch (ReflectiveOperationException | LinkageError e) {
			throw new ExpressionException("no-services", name);
		}
	}

	/** The names of all services. */
	public Stream<String> names() {
		return services.keySet().stream().sorted();
	}

	/** The service of a name; Sirius would take any of several, so there must not be several. */
	Service get(String name) throws ExpressionException {
		if (ambiguous.contains(name)) {
			throw new ExpressionException("ambiguous-service", name);
		} else if (!services.containsKey(name)) {
			throw new ExpressionException("unknown-service", name);
		}
		return services.get(name);
	}
}
