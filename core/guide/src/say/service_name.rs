use crate::rules::Service;

/// The message of a service's name; `registration` if it must be registered again.
pub(super) const fn service_name(service: Service, registration: bool) -> &'static str {
    match service {
        Service::ConvenienceStore => "after-service-convenience-store",
        Service::Mynaportal => "after-service-mynaportal",
        Service::HealthInsurance if registration => "after-service-insurance-registration",
        Service::HealthInsurance => "after-service-health-insurance",
        Service::ETax => "after-service-e-tax",
        Service::Registration => "after-service-registration",
        Service::PrivateServices => "after-service-private",
        Service::Smartphone => "after-service-smartphone",
        Service::PhotoId => "after-service-photo-id",
    }
}
