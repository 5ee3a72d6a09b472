/* SPDX-License-Identifier: EPL-2.0 */
package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stands in for the class of Sirius: has the methods that we call, by the same names, and remembers what they were called with. */
public class ViewpointRegistry {

	/** The URIs that were registered. */
	public static final List<String> REGISTERED = new ArrayList<>();

	private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();

	/** The only one. */
	public static ViewpointRegistry getInstance() {
		return INSTANCE;
	}

	/** Remembers a path. */
	public Set<Object> registerFromPlugin(String path) {
		REGISTERED.add(path);
		return Set.of();
	}
}
