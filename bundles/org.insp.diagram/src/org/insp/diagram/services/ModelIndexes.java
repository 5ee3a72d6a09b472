/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.model.check.ModelResource;

/** The models of a resource set as the views see them, each looked through once until it changes. It hangs on the resource set. */
final class ModelIndexes extends AdapterImpl {

	private final Map<EObject, ModelIndex> byFile = new IdentityHashMap<>();
	private final Map<EObject, ModelIndex> importers = new IdentityHashMap<>();
	private Optional<RenderContext> context = Optional.empty();

	static ModelIndexes at(Notifier place) {
		synchronized (place) {
			for (var adapter : place.eAdapters()) {
				if (adapter instanceof ModelIndexes views) {
					return views;
				}
			}
			var views = new ModelIndexes();
			place.eAdapters().add(views);
			return views;
		}
	}

	/** The place for the views of an element: its resource set, else its resource, else the outermost element. */
	static Notifier owner(EObject root) {
		var resource = root.eResource();
		return resource == null ? root : resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	synchronized void setRenderContext(RenderContext with) {
		context = Optional.of(with);
		clear();
	}

	private void clear() {
		byFile.values().forEach(ModelIndex::dispose);
		byFile.clear();
		importers.clear();
	}

	/** The view of the model that a file belongs to; where that is only there to be imported, of the model that imports it. */
	synchronized ModelIndex of(EObject file) {
		var own = own(file);
		var importer = importers.get(file);
		return importer != null && importer.isCurrent() && !own.isOfInterest() ? importer : own;
	}

	private ModelIndex own(EObject file) {
		var index = byFile.get(file);
		if (index == null || !index.isCurrent()) {
			if (index != null) {
				index.dispose();
			}
			index = new ModelIndex(ModelResource.modelOf(file), context.orElseGet(RenderContext::setDefault));
			byFile.put(file, index);
			for (var own : index.model().files()) {
				byFile.put(own, index);
			}
			if (index.isOfInterest()) {
				for (var imported : index.model().imported()) {
					importers.put(imported, index);
				}
			}
		}
		return index;
	}

	/** When files come or go, other files may see other things. */
	@Override
	public synchronized void notifyChanged(Notification change) {
		boolean resources = change.getNotifier() instanceof ResourceSet
				&& change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
		boolean contents = change.getNotifier() instanceof Resource && change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
		if (resources || contents) {
			clear();
		}
	}
}
