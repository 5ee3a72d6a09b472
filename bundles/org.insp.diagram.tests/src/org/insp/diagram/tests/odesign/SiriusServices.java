/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/** The methods that expressions can call: Sirius knows them by name alone, over all classes of a viewpoint. */
final class SiriusServices {

	final List<String> faults = new ArrayList<>();
	private final Map<String, List<Method>> methods = new HashMap<>();

	SiriusServices(Odesign odesign) {
		odesign.root.all().filter(item -> item.type.equals("description:JavaExtension")).forEach(item -> {
			try {
				add(Class.forName(item.get("qualifiedClassName")));
			} catch (ClassNotFoundException e) {
				faults.add("there is no class " + item.get("qualifiedClassName"));
			} catch (NoSuchMethodException e) {
				faults.add(item.get("qualifiedClassName") + " has no public constructor without arguments");
			}
		});
	}

	private void add(Class<?> extension) throws NoSuchMethodException {
		// there has to be one
		Objects.requireNonNull(extension.getConstructor());
		for (var method : extension.getMethods()) {
			var parameters = method.getParameterTypes();
			if (Modifier.isPublic(extension.getModifiers()) && parameters.length > 0 && EObject.class.isAssignableFrom(parameters[0])) {
				methods.computeIfAbsent(method.getName(), n -> new ArrayList<>()).add(method);
			}
		}
	}

	/** All that have a name: there must be one. */
	List<Method> named(String name) {
		return methods.getOrDefault(name, List.of());
	}
}
