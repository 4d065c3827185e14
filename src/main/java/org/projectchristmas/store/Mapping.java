package org.projectchristmas.store;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;

/** Hibernate's view of the tables. Everything that it would find out by itself is told, since that is most of its start-up time. */
final class Mapping {
    private Mapping() {}

    static SessionFactory of(DataSource database, boolean isPostgres) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, isPostgres ? "PostgreSQL" : "H2");
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, isPostgres ? "15" : "2");
        settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, isPostgres ? "0" : "4");
        settings.put("hibernate.boot.allow_jdbc_metadata_access", false);
        settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        settings.put("hibernate.xml_mapping_enabled", false);
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(AvailableSettings.USE_QUERY_CACHE, false);
        settings.put(AvailableSettings.QUERY_STARTUP_CHECKING, false);
        settings.put(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl());
        settings.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        settings.put(AvailableSettings.HBM2DDL_AUTO, "none");
        var registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        return new MetadataSources(registry)
                .addAnnotatedClasses(ProductRow.class)
                .buildMetadata()
                .buildSessionFactory();
    }
}
