/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The groups of packages that depend on each other in a circle: Tarjan's strongly connected components of more than one package. */
final class PackageCycles {

	private final Map<String, Set<String>> dependencies;
	private final Map<String, Integer> index = new HashMap<>();
	private final Map<String, Integer> low = new HashMap<>();
	private final Deque<String> stack = new ArrayDeque<>();
	private final List<Set<String>> cycles = new ArrayList<>();

	private PackageCycles(Map<String, Set<String>> dependencies) {
		this.dependencies = dependencies;
	}

	/** The cycles, each as the set of its packages. */
	static List<Set<String>> of(SourceTree sources) {
		var search = new PackageCycles(sources.packageDependencies());
		search.dependencies.keySet().stream().filter(each -> !search.index.containsKey(each)).forEach(search::visit);
		return search.cycles;
	}

	private void visit(String each) {
		index.put(each, index.size());
		low.put(each, index.get(each));
		stack.push(each);
		for (var used : dependencies.get(each)) {
			if (!index.containsKey(used)) {
				visit(used);
				low.merge(each, low.get(used), Math::min);
			} else if (stack.contains(used)) {
				low.merge(each, index.get(used), Math::min);
			}
		}
		if (low.get(each).equals(index.get(each))) {
			var component = new TreeSet<String>();
			do {
				component.add(stack.pop());
			} while (!component.contains(each));
			if (component.size() > 1) {
				cycles.add(component);
			}
		}
	}
}
